// Looks every five seconds how far a job is, and says so; without this the page is loaded anew.
(function () {
  "use strict";
  var job = document.querySelector("[data-job=going]");
  if (!job) return;

  function put(from, what) {
    var now = job.querySelector(what);
    var then = from.querySelector(what);
    // What says the same is left alone: it would be read out again.
    if (now.innerHTML !== then.innerHTML) now.replaceChildren.apply(now, Array.prototype.slice.call(then.childNodes));
  }

  function took(text) {
    var from = new DOMParser().parseFromString(text, "text/html").querySelector("[data-job]");
    if (!from) return location.reload();
    put(from, "[data-job-state]");
    var bar = job.querySelector("progress");
    var length = from.querySelector("progress");
    // The buttons stay while they are the same: somebody may be about to press one.
    if (bar && length) bar.value = length.value;
    else put(from, "[data-job-acts]");
    if (from.dataset.job === "going") later();
  }

  function look() {
    fetch(location.pathname, { credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.text().then(took) : location.reload();
      })
      .catch(later);
  }

  function later() {
    setTimeout(look, 5000);
  }

  later();
})();
