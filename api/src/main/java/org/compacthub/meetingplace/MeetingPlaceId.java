package org.compacthub.meetingplace;

import java.util.UUID;

/** Which place. */
public record MeetingPlaceId(UUID value) {}
