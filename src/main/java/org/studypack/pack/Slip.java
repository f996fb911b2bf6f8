package org.studypack.pack;

/** Whether a booklet's file begins with a page that says how it is printed and folded. */
public enum Slip {
    NO,
    YES
}
