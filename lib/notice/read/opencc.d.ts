/** OpenCC's characters, traditional and simplified: pairs parted by a blank, joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
