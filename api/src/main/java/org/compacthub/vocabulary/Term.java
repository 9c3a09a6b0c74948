package org.compacthub.vocabulary;

/**
 * A term of the vocabulary.
 *
 * @param id lower-case letters, digits and hyphens, at most 80
 * @param name as people read it
 * @param seldomHeard whether it is an audience that is seldom heard in consultations
 */
public record Term(TermKind kind, String id, String name, boolean seldomHeard) {}
