/**
 * The one script of the page. Without it the page reads and opens the same; with it a figure that
 * is open stays marked, a citation is copied, and the page prints from its foot.
 */
export const reportScript = `(function () {
  var d = document;
  function on(type, act) { d.addEventListener(type, act, true); }
  on("beforetoggle", function (event) {
    var id = event.target.id;
    if (!id) return;
    var open = event.newState === "open";
    d.querySelectorAll('[popovertarget="' + id + '"]').forEach(function (button) {
      if (open && button === d.activeElement) button.setAttribute("data-open", "");
      else button.removeAttribute("data-open");
    });
  });
  on("click", function (event) {
    var button = event.target.closest && event.target.closest("button");
    if (!button) return;
    if (button.hasAttribute("data-print")) window.print();
    var text = button.getAttribute("data-copy");
    if (text === null || !navigator.clipboard) return;
    navigator.clipboard.writeText(text).then(function () {
      button.textContent = button.getAttribute("data-copied");
    });
  });
  if (navigator.clipboard) d.querySelectorAll("[data-copy]").forEach(function (b) { b.hidden = false; });
  d.querySelectorAll("[data-way]").forEach(function (b) { b.hidden = false; });
})();`;
