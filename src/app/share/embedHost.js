// For the page that shows an embed: gives a frame of the site the height it asks for. Plain JavaScript, for it is also
// pasted into other people's pages.
(function (/** @type {HTMLScriptElement} */ script) {
  var site = script.dataset.site || script.src.replace(/embed-host\.js.*$/, '');
  addEventListener('message', function (event) {
    var data = event.data;
    if (!site || !data || data.type !== 'verbatim:height' || typeof data.height !== 'number' || !(data.height > 99))
      return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      // A frame in a sandbox has no origin to go by: it is known by its window and its address.
      if (frame.contentWindow === event.source && frame.src.indexOf(site) === 0)
        frame.style.height = Math.min(data.height, 4000) + 'px';
    });
  });
})(/** @type {HTMLScriptElement} */ (document.currentScript));
