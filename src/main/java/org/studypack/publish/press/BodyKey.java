package org.studypack.publish.press;

import org.studypack.edition.Editor;
import org.studypack.edition.MastheadRoom;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;

/**
 * What packs have in common that share a body: what they show of the pack and how its pages are
 * made, and the room that a handout leaves to their mastheads.
 *
 * @param handout whether it is the body of a handout
 * @param masthead where there is none, none
 */
record BodyKey(Selection selection, boolean handout, MastheadRoom masthead) {

    /** The body that a recipe has where its pages are as they are said to be. */
    static BodyKey of(Pack pack, Recipe recipe) {
        Layout layout = layout(pack, recipe.selection());
        return layout.design() == Design.HANDOUT
                ? handout(pack, recipe)
                : new BodyKey(
                        recipe.selection().ofPages(), /* handout= */ false, MastheadRoom.NONE);
    }

    /** The body that it has as a handout. */
    static BodyKey handout(Pack pack, Recipe recipe) {
        Layout layout = layout(pack, handedOut(recipe).selection());
        MastheadRoom masthead =
                Editor.opensWithWorksheets(pack, recipe.selection())
                        ? MastheadRoom.NONE
                        : MastheadRoom.of(pack.metadata(), recipe.branch(), layout);
        return new BodyKey(recipe.selection().ofPages(), /* handout= */ true, masthead);
    }

    /** A recipe as somebody would write it who wants a handout. */
    static Recipe handedOut(Recipe recipe) {
        return recipe.laidOut(Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT));
    }

    private static Layout layout(Pack pack, Selection selection) {
        return selection.layout().over(pack.defaults().layout());
    }
}
