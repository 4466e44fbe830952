/**
 * Tags of HTML that hold no shadow root of a widget, the frequent ones first. What is left of a page are custom elements, which
 * one query finds without a walk of every element.
 */
const PLAIN_TAGS =
  'div,span,td,a,li,p,tr,i,b,option,input,label,svg,path,button,ul,ol,th,table,tbody,thead,tfoot,caption,colgroup,col,strong,em,br,hr,img,h1,h2,h3,h4,h5,h6,form,fieldset,legend,select,optgroup,textarea,dl,dt,dd,section,article,header,footer,nav,main,aside,details,summary,script,style,link,meta,title,head,body,html,iframe,canvas,g,use,rect,circle,line,polygon,polyline,defs,symbol,font,center,small,sub,sup,u,s,pre,code,video,audio,source,noscript,template,object,embed,map,area,time,output,progress,meter,datalist,figure,figcaption,picture,dialog,menu,address,blockquote,abbr,kbd,mark,q,var,wbr,base,slot';

/**
 * Besides them a `div` that is otherwise empty, to which frameworks that put one application into another attach a root: to ask for
 * those costs about 1 ms on a page of 57,000 elements.
 */
const EMPTY = 'div:empty';
const UNUSUAL = `:not(${PLAIN_TAGS}),${EMPTY}`;
/** Custom elements by their names, for a whole document: XPath takes half the time there, and knows no shadow roots. */
const NAMED_WITH_DASH = '//*[contains(local-name(), "-")]';

/**
 * In a part of the page with so few elements each is asked for its root, which costs about a microsecond; in a larger one a root on a
 * plain element that has other content too is not seen.
 */
const MOST_ASKED = 5_000;

function rooted(part: ParentNode): Element[] {
  const all = part.nodeType === 11 ? part.querySelectorAll('*') : (part as Document).getElementsByTagName('*');
  // A large document is not counted to its end.
  return all.item(MOST_ASKED) ? [] : [...all].filter((element) => element.shadowRoot !== null);
}

function hostsIn(part: ParentNode): Iterable<Element> {
  const page = part as Document;
  if (part.nodeType !== 9 || typeof page.evaluate !== 'function') return part.querySelectorAll(UNUSUAL);
  const found = page.evaluate(NAMED_WITH_DASH, page, null, 7 /* ORDERED_NODE_SNAPSHOT_TYPE */);
  const custom = Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Element);
  return [...custom, ...page.querySelectorAll(EMPTY)];
}

const MOST_ROOTS = 500;
/** When more was added than this the whole page is asked again. */
const MOST_ADDED = 200;

export type Root = Document | ShadowRoot;

/** The roots of a page that is read again and again. */
export interface Roots {
  /** The document and every open shadow root in it now, outer before inner. */
  now(): readonly Root[];
  /** To be told of every change since the last question, so that only what was added is asked for roots. */
  changed(records: readonly MutationRecord[]): void;
}

export function rootsIn(document: Document): Roots {
  /** Elements that have a root, or may get one later. */
  const hosts = new Set<Element>();
  let known = new WeakSet<Root>();
  let added: ParentNode[] = [document];
  const look = (part: ParentNode) => {
    const self = part.nodeType === 1 ? (part as Element) : null;
    if (self && (self.matches(UNUSUAL) || self.shadowRoot)) hosts.add(self);
    for (const elements of [hostsIn(part), rooted(part)]) for (const element of elements) hosts.add(element);
  };
  return {
    now() {
      if (added.length > MOST_ADDED) [added, known] = [[document], new WeakSet()];
      for (const part of added) if (part.isConnected) look(part);
      added = [];
      const roots: Root[] = [document];
      // What is found in a root joins those that are still to come.
      for (const host of hosts) {
        const root = host.shadowRoot;
        if (!host.isConnected) {
          hosts.delete(host);
          if (root) known.delete(root);
        } else if (root && roots.length < MOST_ROOTS) {
          if (!known.has(root)) look(root);
          known.add(root);
          roots.push(root);
        }
      }
      return roots;
    },
    changed(records) {
      for (const { type, addedNodes } of records) {
        if (type !== 'childList' || added.length > MOST_ADDED) continue;
        for (const node of addedNodes) if (node.nodeType === 1) added.push(node as Element);
      }
    },
  };
}

/** The roots of a page that is read once. */
export const rootsOf = (document: Document): readonly Root[] => rootsIn(document).now();

/** The element above, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
