// Keys for the queue, as data-keys names them: from note to note, decide, undo. A key presses what the page offers.
(function () {
  "use strict";
  var queue = document.querySelector(".queue");
  var chosen = queue && queue.dataset.keys;
  if (!chosen) return;

  var keys = {};
  chosen.split(" ").forEach(function (pair) {
    keys[pair.slice(pair.indexOf("=") + 1)] = pair.slice(0, pair.indexOf("="));
  });
  var root = document.documentElement;
  var list = document.getElementById("choose");
  var select = document.getElementById("code");

  function offered(act) {
    return document.querySelector('[data-act="' + act + '"]');
  }

  function press(act) {
    var target = offered(act);
    if (target) target.click();
  }

  // The first nine reasons with their digits; the one that is chosen goes by Enter.
  function choose() {
    if (!list) return;
    list.textContent = "";
    // The first of all options is none.
    Array.prototype.slice.call(select.options, 1, 10).forEach(function (reason) {
      var line = document.createElement("li");
      var button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = reason.text;
      button.addEventListener("click", function () { reject(reason.value); });
      line.append(button);
      list.append(line);
    });
    list.hidden = false;
    list.querySelectorAll("button")[Math.max(0, Math.min(select.selectedIndex - 1, 8))].focus();
  }

  function reject(reason) {
    select.value = reason;
    press("reject");
  }

  function focusOn(on) {
    root.classList.toggle("nothing-else", on);
    try { sessionStorage.setItem("nothing-else", on ? "1" : ""); } catch (none) { /* not kept */ }
  }

  var acts = {
    next: function () { press("next"); },
    previous: function () { press("previous"); },
    approve: function () { press("approve"); },
    reject: choose,
    lane: function () { press("lane"); },
    focus: function () { focusOn(!root.classList.contains("nothing-else")); },
    select: function () { press("select"); },
    undo: function () { press("undo"); },
    reason: function () { if (select) select.focus(); },
    help: function () {
      var help = offered("help");
      help.open = !help.open;
      help.scrollIntoView({ block: "nearest" });
    }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    var field = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (list && !list.hidden) {
      if (event.key === "Escape") { list.hidden = true; return; }
      var choice = !field && /^[1-9]$/.test(event.key) && list.querySelectorAll("button")[event.key - 1];
      if (choice) { event.preventDefault(); choice.click(); return; }
    }
    var act = keys[event.key];
    if (field || !act) return;
    event.preventDefault();
    acts[act]();
  });

  try { if (sessionStorage.getItem("nothing-else")) focusOn(true); } catch (none) { /* not kept */ }
})();
