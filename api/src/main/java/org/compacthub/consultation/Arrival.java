package org.compacthub.consultation;

/**
 * What another site says of a consultation that it holds.
 *
 * @param source which one it is, for ever: the kind of site, its host and its own id
 * @param draft what the site says; parts that it does not know are empty
 */
public record Arrival(String source, Draft draft) {}
