/**
 * Tags of HTML that hold no shadow root of a widget, the frequent ones first. What is left of a page are custom elements, which
 * one query finds without a walk of every element.
 */
const PLAIN_TAGS =
  'div,span,td,tr,li,a,p,option,input,label,i,svg,path,button,ul,ol,th,table,tbody,thead,tfoot,caption,colgroup,col,b,strong,em,br,hr,img,h1,h2,h3,h4,h5,h6,form,fieldset,legend,select,optgroup,textarea,dl,dt,dd,section,article,header,footer,nav,main,aside,details,summary,script,style,link,meta,title,head,body,html,iframe,canvas,g,use,rect,circle,line,polygon,polyline,defs,symbol,font,center,small,sub,sup,u,s,pre,code,video,audio,source,noscript,template,object,embed,map,area,time,output,progress,meter,datalist,figure,figcaption,picture,dialog,menu,address,blockquote,abbr,kbd,mark,q,var,wbr,base,slot';

/**
 * Besides them a `div` that is otherwise empty, to which frameworks that put one application into another attach a root: to ask for
 * those costs about 1 ms on a page of 57,000 elements. A root on a `div` with content, or on another plain element, is not seen.
 */
const UNUSUAL = `:not(${PLAIN_TAGS}),div:empty`;

/** The document and every open shadow root in it, outer before inner. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll(UNUSUAL)) {
      if (element.shadowRoot && roots.length < 500) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** The element above, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
