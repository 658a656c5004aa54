// Nothing beside the page itself: no side bar, no search, no style sheet of another host.
export default {
  title: 'A number is a link',
  root: 'src',
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: '',
  globalStylesheets: [],
};
