package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * An event and its date, with the source that vouches for it.
 *
 * @param id unique in the pack
 * @param until the end of a span of time
 * @param oldStyle the same date in the Julian calendar
 * @param source never empty
 */
public record TimelineEntry(
        String id,
        CalendarDate date,
        Optional<CalendarDate> until,
        Optional<CalendarDate> oldStyle,
        List<Block> event,
        List<Inline> source,
        Location location) {

    public TimelineEntry {
        event = List.copyOf(event);
        source = List.copyOf(source);
    }
}
