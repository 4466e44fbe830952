/** The query of this page: whose declaration, and which view of it. */
export const query = new URLSearchParams(location.search);

/** The real hall stays at 加载中 for ever in a driven browser. */
export const isDriven = navigator.webdriver;
