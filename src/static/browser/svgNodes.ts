const SVG = 'http://www.w3.org/2000/svg';

/** A tag with its attributes, or a text. */
const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/**
 * The nodes of an SVG that our own pen wrote (`render/svg`): tags, attributes in double quotes, texts with numeric references. A policy
 * with Trusted Types refuses all parsers of the browser, and an image would not be on paper in time.
 */
export function svgNodes(svg: string): SVGSVGElement {
  const root = document.createDocumentFragment();
  const open: (Element | DocumentFragment)[] = [root];
  for (const [, closing, name, attributes = '', isEmpty, text] of svg.matchAll(PIECE)) {
    if (text !== undefined) open.at(-1)!.append(unescape(text));
    else if (closing) open.pop();
    else {
      const element = document.createElementNS(SVG, name!);
      for (const [, attribute, value] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g))
        if (!attribute!.startsWith('xmlns')) element.setAttribute(attribute!, unescape(value!));
      open.at(-1)!.append(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root.firstElementChild as SVGSVGElement;
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
