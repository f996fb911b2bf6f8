package org.studypack.pack;

import org.studypack.diagnostic.PlacedText;

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
 * @param written name, time, place, contact and link line by line, and where each was written, as
 *     far as that is known
 */
public record Branch(
        String name,
        Optional<LocalDate> date,
        String time,
        List<String> place,
        List<String> contact,
        Optional<String> link,
        Optional<Image> logo,
        List<Block> note,
        List<PlacedText> written) {

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
        written = List.copyOf(written);
    }

    /** One of which nobody knows where it was written. */
    public Branch(
            String name,
            Optional<LocalDate> date,
            String time,
            List<String> place,
            List<String> contact,
            Optional<String> link,
            Optional<Image> logo,
            List<Block> note) {
        this(name, date, time, place, contact, link, logo, note, List.of());
    }
}
