/**
 * Added to the served page, never to the written file: when the workspace has been read anew the page is asked for
 * again. The browser keeps the place it was scrolled to.
 */
export const followScript = `(function () {
  var own = document.currentScript.getAttribute("data-version");
  if (!window.EventSource) return;
  (function listen() {
    var events = new EventSource("/events");
    events.addEventListener("version", function (event) {
      if (event.data !== own) location.reload();
    });
    events.addEventListener("error", function () {
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 30000);
    });
  })();
})();`;
