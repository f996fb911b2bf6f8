package org.studypack.book;

/**
 * The words that an EPUB's navigation document and its accessibility summary need, in the language
 * of the pack.
 *
 * @param contents the heading of the table of contents
 * @param landmarks the heading of the landmarks
 * @param pages the heading of the page list
 * @param cover the cover's name
 * @param accessibility the accessibility summary, whole sentences
 * @param pageNumbers a sentence that the summary has too where the pages of print are marked
 */
public record NavigationLabels(
        String contents,
        String landmarks,
        String pages,
        String cover,
        String accessibility,
        String pageNumbers) {}
