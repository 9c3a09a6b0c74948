package org.compacthub.code;

/**
 * A way to respond.
 *
 * @param name what it is called, such as "Post" or "Online form"
 * @param electronic whether it can be used only with a computer or a telephone that does its work
 */
public record Route(String name, boolean electronic) {

    public Route {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A way to respond needs a name");
        }
    }

    public static Route electronic(String name) {
        return new Route(name, true);
    }

    public static Route offline(String name) {
        return new Route(name, false);
    }
}
