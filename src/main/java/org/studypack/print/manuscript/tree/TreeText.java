package org.studypack.print.manuscript.tree;

/** Characters. */
final class TreeText extends TreeNode implements RefusingText {
    private String data;

    TreeText(TreeDocument document, String data) {
        super(document);
        this.data = data;
    }

    @Override
    TreeNode copy() {
        return new TreeText(document(), data);
    }

    @Override
    public short getNodeType() {
        return TEXT_NODE;
    }

    @Override
    public String getNodeName() {
        return "#text";
    }

    @Override
    public String getNodeValue() {
        return data;
    }

    @Override
    public void setNodeValue(String value) {
        data = value;
    }

    @Override
    public String getTextContent() {
        return data;
    }

    @Override
    public void setTextContent(String text) {
        data = text;
    }

    @Override
    public String getData() {
        return data;
    }

    @Override
    public void setData(String text) {
        data = text;
    }

    @Override
    public int getLength() {
        return data.length();
    }

    @Override
    public String substringData(int offset, int count) {
        return data.substring(offset, Math.min(data.length(), offset + count));
    }

    @Override
    public void appendData(String text) {
        data += text;
    }

    @Override
    public boolean isElementContentWhitespace() {
        return false;
    }

    @Override
    public String getWholeText() {
        return data;
    }
}
