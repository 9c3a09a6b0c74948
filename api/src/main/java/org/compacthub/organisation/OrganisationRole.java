package org.compacthub.organisation;

/** What an organisation is to its community and to partners; several at once (Herefordshire 5.2, 7.1.3). */
public enum OrganisationRole {
    PROVIDER,
    ADVOCATE,
    CAMPAIGNER,
    REPRESENTATIVE,
    SCRUTINEER,
    /** Supports and links other organisations, and passes things on to them (Herefordshire 9.2.6). */
    INFRASTRUCTURE
}
