package dev.offprint.proof;

import nu.validator.htmlparser.common.TokenHandler;
import nu.validator.htmlparser.impl.ElementName;
import nu.validator.htmlparser.impl.HtmlAttributes;
import nu.validator.htmlparser.impl.Tokenizer;
import org.xml.sax.SAXException;

/**
 * Passes tokens on, but for tags within more elements than any page has: the stack of open elements
 * is searched at every tag, so that a text of nothing but tags would take hours.
 */
final class DepthLimit implements TokenHandler {
    private static final int MOST = 2_000;

    private final HtmlTree tree;

    /** Start tags that were left out and not yet ended. */
    private int leftOut;

    DepthLimit(HtmlTree tree) {
        this.tree = tree;
    }

    @Override
    public void startTokenization(Tokenizer tokenizer) throws SAXException {
        tree.startTokenization(tokenizer);
    }

    @Override
    public void startTag(ElementName name, HtmlAttributes attributes, boolean isSelfClosing)
            throws SAXException {
        if (tree.getStackLength() > MOST) {
            leftOut++;
        } else {
            tree.startTag(name, attributes, isSelfClosing);
        }
    }

    @Override
    public void endTag(ElementName name) throws SAXException {
        if (leftOut > 0) {
            leftOut--;
        } else {
            tree.endTag(name);
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
        tree.read(buffer, start, length);
    }

    @Override
    public boolean wantsComments() {
        return false;
    }

    @Override
    public void doctype(String name, String publicId, String systemId, boolean isQuirky)
            throws SAXException {
        tree.doctype(name, publicId, systemId, isQuirky);
    }

    @Override
    public void comment(char[] buffer, int start, int length) throws SAXException {
        tree.comment(buffer, start, length);
    }

    @Override
    public void zeroOriginatingReplacementCharacter() throws SAXException {
        tree.zeroOriginatingReplacementCharacter();
    }

    @Override
    public void eof() throws SAXException {
        tree.eof();
    }

    @Override
    public void endTokenization() throws SAXException {
        tree.endTokenization();
    }

    @Override
    public boolean cdataSectionAllowed() throws SAXException {
        return tree.cdataSectionAllowed();
    }

    @Override
    public void ensureBufferSpace(int length) throws SAXException {
        tree.ensureBufferSpace(length);
    }
}
