package org.studypack.book;

/** A page's trim size in millimetres, upright. */
public record PageSize(double width, double height) {}
