package org.studypack.book;

import java.util.Optional;

/**
 * What the head of a worksheet says in print, whoever it is for: which sheet it is, and which pages
 * of the guide it goes with. Those are known when all is set.
 *
 * @param sheet for instance <i>Sheet 3 of 7</i>; empty where there is one sheet alone
 * @param onePage for instance <i>read page {0}</i>
 * @param pages for instance <i>read pages {0}–{1}</i>
 * @param further what each further page of a sheet says instead, for instance <i>page {0} of
 *     {1}</i>: two pages that say the same cannot be told apart
 * @param section the document of its section; empty where print does not hold that
 */
public record SheetHead(
        String sheet, String onePage, String pages, String further, Optional<String> section) {}
