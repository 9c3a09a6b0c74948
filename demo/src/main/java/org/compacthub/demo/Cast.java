package org.compacthub.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.jspecify.annotations.Nullable;

/** The organisations and people of the demonstration, by the keys that the files call them. */
record Cast(Map<String, Profile> organisations, Map<String, SignIn> people) {

    /**
     * Somebody who can sign in.
     *
     * @param memberships the first is the one that interests are registered for
     */
    record SignIn(String name, String email, List<Part> memberships) {
        SignIn {
            memberships = List.copyOf(memberships);
        }

        /** What they are, and for which organisation, by its key. */
        record Part(String organisation, Role role) {}
    }

    record Entry(
            String name,
            @Nullable String shortName,
            Sector sector,
            @Nullable URI website,
            @Nullable Particulars particulars) {

        Profile profile() {
            return new Profile(name, shortName, sector, website, particulars == null ? Particulars.NONE : particulars);
        }
    }

    static Cast read() {
        Block file = YamlFile.read("cast");
        Map<String, Profile> organisations = new LinkedHashMap<>();
        Map<String, SignIn> people = new LinkedHashMap<>();
        var reader = new RecordReader(LocalDate::parse, new Names(Map.of(), Map.of(), Map.of()));
        for (Block block : blocks(file, "organisations")) {
            String key = block.text("key");
            organisations.put(key, reader.readAll(Entry.class, block).profile());
        }
        for (Block block : blocks(file, "people")) {
            people.put(block.text("key"), reader.readAll(SignIn.class, block));
        }
        file.refuseOthers();
        return new Cast(organisations, people);
    }

    private static List<Block> blocks(Block file, String key) {
        List<Block> blocks = new ArrayList<>();
        for (Object each : file.list(key)) {
            blocks.add(new Block(file.where() + ", " + key + " " + (blocks.size() + 1), each));
        }
        return blocks;
    }
}
