package org.compacthub.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.meetingplace.MeetingPlaceDraft;
import org.jspecify.annotations.Nullable;

/**
 * A place where groups meet, added by a person who is told by their key.
 *
 * @param handIn where and to whom, by function, posters and leaflets are handed
 */
record Met(
        String person,
        String name,
        String address,
        List<String> areas,
        List<String> communities,
        List<String> topics,
        @Nullable Integer posters,
        @Nullable Integer leaflets,
        @Nullable String handIn,
        @Nullable String note) {

    MeetingPlaceDraft draft() {
        var takes = new MeetingPlaceDraft.Takes(posters, leaflets);
        return new MeetingPlaceDraft(name, address, null, areas, communities, topics, takes, handIn, note);
    }

    static List<Met> read(Almanac almanac, Names names) {
        Block file = YamlFile.read("meeting-places");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        List<Met> all = new ArrayList<>();
        for (Object each : file.list("places")) {
            all.add(reader.readAll(Met.class, new Block(file.where() + ", place " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }
}
