package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.TypeInfo;

/** An attribute, as it was when it was asked for. */
final class TreeAttribute extends TreeNode implements Attr {
    private final TreeElement owner;
    private final String name;
    private final String value;

    TreeAttribute(TreeElement owner, String name, String value) {
        super(owner.document());
        this.owner = owner;
        this.name = name;
        this.value = value;
    }

    @Override
    TreeNode copy() {
        return this;
    }

    @Override
    public short getNodeType() {
        return ATTRIBUTE_NODE;
    }

    @Override
    public String getNodeName() {
        return name;
    }

    @Override
    public String getNodeValue() {
        return value;
    }

    @Override
    public String getTextContent() {
        return value;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getLocalName() {
        return owner.getLocalName() == null ? null : name;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public void setValue(String text) {
        owner.setAttribute(name, text);
    }

    @Override
    public boolean getSpecified() {
        return true;
    }

    @Override
    public TreeElement getOwnerElement() {
        return owner;
    }

    @Override
    public @Nullable TypeInfo getSchemaTypeInfo() {
        return null;
    }

    @Override
    public boolean isId() {
        return name.equals("id");
    }
}
