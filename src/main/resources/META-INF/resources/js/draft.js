// Keeps what is typed into a form while it is typed, and offers it again when the page is opened anew.
(function () {
  "use strict";
  var PAUSE = 3000;
  // What belongs to this page and not to what is written on it.
  var OWN = ["key", "token", "draft"];
  var words = document.currentScript.dataset;
  var form = document.querySelector("form[data-draft]");
  if (!form || !form.elements.key) return;
  var page = form.dataset.draft;
  var note = document.getElementById("draft-note");
  var box = document.getElementById("draft-offer");
  // There is no such box on a page that came back with what was typed: that is kept at once.
  var saved = box ? text() : null;
  var waiting = null;
  var sending = false;

  if (!form.elements.draft) {
    var field = document.createElement("input");
    field.type = "hidden";
    field.name = "draft";
    field.value = page;
    form.appendChild(field);
  }

  // The version that the form was made from is one of them.
  function fields() {
    return Array.prototype.filter.call(form.elements, function (one) {
      return one.name && OWN.indexOf(one.name) < 0 && one.type !== "file" && one.type !== "submit";
    });
  }

  function text() {
    return JSON.stringify(fields().map(function (one) {
      return one.type === "checkbox" ? one.checked : one.value;
    }));
  }

  function say(something) {
    // Said once: a screen reader would say it again each time.
    if (note && note.textContent !== something) note.textContent = something;
  }

  function send(address, body) {
    body.set("key", form.elements.key.value);
    body.set("draft", page);
    if (form.elements.token) body.set("token", form.elements.token.value);
    return fetch(address, { method: "POST", body: new URLSearchParams(body) });
  }

  function later(pause) {
    clearTimeout(waiting);
    waiting = setTimeout(save, pause);
  }

  function save() {
    waiting = null;
    var now = text();
    if (now === saved) return;
    // One at a time: an older text that arrived last would be the one that is kept.
    if (sending) return later(PAUSE);
    sending = true;
    var body = new FormData();
    fields().forEach(function (one) {
      if (one.type !== "checkbox" || one.checked) body.append(one.name, one.value);
    });
    // Whoever leaves a conflict before it is merged is led to it again.
    if (form.dataset.from) body.set("version", form.dataset.from);
    send("/drafts", body).then(function (answer) {
      sending = false;
      if (answer.ok) saved = now;
      say(answer.ok ? words.saved + " " + new Date().toLocaleTimeString() : words.refused);
    }, function () {
      sending = false;
      say(words.offline);
      if (!waiting) later(PAUSE);
    });
  }

  function take(kept) {
    fields().forEach(function (one) {
      var values = kept[one.name];
      if (one.type === "checkbox") one.checked = Boolean(values);
      else if (values) one.value = values[0];
    });
    saved = text();
  }

  function offer(draft) {
    box.hidden = false;
    box.querySelector("time").textContent = new Date(draft.savedAt).toLocaleString();
    box.querySelector("[data-take]").addEventListener("click", function () {
      take(draft.fields);
      box.hidden = true;
      fields().filter(function (one) { return one.type !== "hidden"; })[0].focus();
    });
    box.querySelector("[data-drop]").addEventListener("click", function () {
      send("/drafts/removal", new FormData());
      box.hidden = true;
    });
  }

  form.addEventListener("input", function () {
    if (!waiting) later(PAUSE);
  });
  form.addEventListener("change", function () {
    later(0);
  });
  // A draft that arrived after the form would be offered when all is done.
  form.addEventListener("submit", function () {
    clearTimeout(waiting);
    waiting = null;
  });
  if (box) {
    fetch("/drafts?page=" + encodeURIComponent(page)).then(function (answer) {
      if (answer.status === 200) answer.json().then(offer);
    }, function () {});
  } else {
    save();
  }
})();
