package org.studypack.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who a pack is made for, and where they meet. It stands in the front matter only, so that all
 * branches share one body. What nobody gave is empty.
 *
 * @param name on one line
 * @param date of the meeting
 * @param time of the meeting, as it was written
 * @param place a line of an address each
 * @param contact a line each
 * @param link {@code http} or {@code https}; printed with its QR code
 * @param note from the organizer
 */
public record Branch(
        String name,
        Optional<LocalDate> date,
        String time,
        List<String> place,
        List<String> contact,
        Optional<String> link,
        Optional<Image> logo,
        List<Block> note) {

    /** Nobody in particular. */
    public static final Branch NONE =
            new Branch(
                    "",
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Branch {
        place = List.copyOf(place);
        contact = List.copyOf(contact);
        note = List.copyOf(note);
    }
}
