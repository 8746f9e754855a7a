// Keys for a review: j and k go from passage to passage, c opens its comment, Ctrl+Enter sends the form one is in.
(function () {
  "use strict";
  var passages = Array.prototype.slice.call(document.querySelectorAll(".passage"));
  if (!passages.length) return;

  function here() {
    var inside = document.activeElement && document.activeElement.closest(".passage");
    return passages.indexOf(inside);
  }

  function go(to) {
    var passage = passages[Math.max(0, Math.min(passages.length - 1, to))];
    passage.focus();
    passage.scrollIntoView({ block: "nearest" });
  }

  // What is marked in the passage is what the comment is about.
  function comment() {
    var passage = passages[here()];
    var box = passage && passage.querySelector("details:has([name=comment])");
    if (!box) return;
    var marked = String(document.getSelection()).trim();
    box.open = true;
    if (marked && passage.querySelector(".wording").textContent.indexOf(marked) >= 0)
      box.querySelector("[name=words]").value = marked;
    box.querySelector("[name=comment]").focus();
  }

  document.addEventListener("keydown", function (event) {
    var field = event.target.closest("input, textarea, select");
    if (field && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      field.form.requestSubmit();
      return;
    }
    if (field || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(here() + 1);
    else if (event.key === "k") go(here() - 1);
    else if (event.key === "c") comment();
    else return;
    event.preventDefault();
  });

  var place = location.hash && document.querySelector(location.hash);
  if (place && place.classList.contains("passage")) place.focus();
})();
