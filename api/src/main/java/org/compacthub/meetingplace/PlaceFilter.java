package org.compacthub.meetingplace;

import java.util.List;

/** Which places are asked for: any of the terms of a kind, in each kind that is asked by. */
record PlaceFilter(List<String> areas, List<String> communities, List<String> topics) {
    PlaceFilter {
        areas = areas.stream().distinct().sorted().toList();
        communities = communities.stream().distinct().sorted().toList();
        topics = topics.stream().distinct().sorted().toList();
    }
}
