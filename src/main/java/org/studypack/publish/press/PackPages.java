package org.studypack.publish.press;

import org.studypack.book.Book;
import org.studypack.print.PrintedBook;

/**
 * Pages of a pack, front matter and all.
 *
 * @param book what was set on them
 */
record PackPages(Book book, PrintedBook printed) {}
