package org.studypack.print.page;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.extend.UserInterface;
import com.openhtmltopdf.layout.SharedContext;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Map;

/**
 * Hands every question that the engine has about styles on to its own answers. Whoever answers one
 * of them otherwise extends this.
 */
abstract class HandedOnStyles extends StyleReference {
    private final StyleReference engines;

    HandedOnStyles(SharedContext context) {
        super(context.getUserAgentCallback());
        this.engines = context.getCss();
    }

    @Override
    public PageInfo getPageStyle(String name, String kind) {
        return engines.getPageStyle(name, kind);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean again) {
        return engines.getCascadedStyle(element, again);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node element, String name) {
        return engines.getPseudoElementStyle(element, name);
    }

    @Override
    @SuppressWarnings("deprecation") // the engine's own interface still asks for it
    public Map<String, CSSPrimitiveValue> getCascadedPropertiesMap(Element element) {
        return engines.getCascadedPropertiesMap(element);
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return engines.getRootElementStyle();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return engines.isHoverStyled(element);
    }

    @Override
    public int getFragmentHide(Element element) {
        return engines.getFragmentHide(element);
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return engines.getCSSForAllDescendants(element);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return engines.getFontFaceRules();
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler names, Document document, UserInterface user) {
        engines.setDocumentContext(context, names, document, user);
    }

    @Override
    public void setUserAgentCallback(UserAgentCallback callback) {
        engines.setUserAgentCallback(callback);
    }

    @Override
    public void setSupportCMYKColors(boolean supported) {
        engines.setSupportCMYKColors(supported);
    }
}
