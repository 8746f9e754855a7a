// Whoever marks words in a text that can be annotated is offered to note them; the key n does the same.
(function () {
  "use strict";
  var label = document.currentScript.dataset.label;
  var offer = document.createElement("a");
  offer.className = "note-this";
  offer.textContent = label;
  offer.hidden = true;
  document.body.appendChild(offer);

  // Without what the page adds to the text: the numbers of the notes.
  function text(fragment) {
    fragment.querySelectorAll("[data-not]").forEach(function (added) {
      added.remove();
    });
    return fragment.textContent;
  }

  function lines(box) {
    var all = box.querySelectorAll("[data-line]");
    return all.length ? Array.prototype.slice.call(all) : [box];
  }

  // From the begin of a line to a place in it or behind it; null where that comes before the line.
  function until(line, node, offset) {
    var range = document.createRange();
    range.selectNodeContents(line);
    if (range.comparePoint(node, offset) < 0) return null;
    if (range.comparePoint(node, offset) === 0) range.setEnd(node, offset);
    return text(range.cloneContents());
  }

  function before(box, node, offset) {
    var parts = [];
    lines(box).forEach(function (line) {
      var part = until(line, node, offset);
      if (part !== null) parts.push(part);
    });
    return parts.join("\n");
  }

  function marked() {
    var selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    var range = selection.getRangeAt(0);
    var from = range.startContainer;
    var box = (from.nodeType === 1 ? from : from.parentElement).closest("[data-note]");
    if (!box || !box.contains(range.endContainer)) return null;
    var start = before(box, range.startContainer, range.startOffset);
    var exact = before(box, range.endContainer, range.endOffset).slice(start.length);
    var blank = exact.length - exact.trimStart().length;
    if (!exact.trim()) return null;
    // In code points, as the W3C counts.
    return { box: box, range: range, exact: exact.trim(), start: Array.from(start + exact.slice(0, blank)).length };
  }

  function show() {
    var mark = marked();
    offer.hidden = !mark;
    if (!mark) return;
    // An address has room for the words of a few lines; for more, their place says enough.
    var words = mark.exact.length < 400 ? "&exact=" + encodeURIComponent(mark.exact) : "";
    offer.href = mark.box.dataset.note + "&start=" + mark.start + "&end=" + (mark.start + Array.from(mark.exact).length) + words;
    var place = mark.range.getBoundingClientRect();
    offer.style.insetBlockStart = window.scrollY + place.bottom + 6 + "px";
    offer.style.insetInlineStart = Math.max(8, Math.min(window.innerWidth - 120, place.left)) + "px";
  }

  document.addEventListener("selectionchange", function () {
    window.clearTimeout(show.waits);
    show.waits = window.setTimeout(show, 150);
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest && event.target.closest("input, textarea, select")) return;
    show();
    if (!offer.hidden) offer.click();
  });
})();
