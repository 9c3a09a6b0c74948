package org.compacthub.code;

/** How a clause is checked: by software, by asking a person, or not at all. */
public sealed interface Check permits ComputedCheck, AskedCheck, ValueCheck {

    /** The kind as the Codes' files name it, such as "window". */
    String kind();

    CheckedBy by();

    /** What is checked, in one plain sentence. */
    String inWords();
}
