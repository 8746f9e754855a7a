// Keeps what is typed into a form while it is typed, and offers it again when the page is opened anew.
(function () {
  "use strict";
  var form = document.querySelector("form[data-draft]");
  if (!form || !form.elements.key) return;
  var page = location.pathname + location.search;
  var note = document.getElementById("draft-note");
  var saved = text();
  var waiting = null;

  var field = document.createElement("input");
  field.type = "hidden";
  field.name = "draft";
  field.value = page;
  form.appendChild(field);

  function typed() {
    return Array.prototype.filter.call(form.elements, function (one) {
      return one.name && one.type !== "hidden" && one.type !== "file" && one.type !== "submit";
    });
  }

  function text() {
    return JSON.stringify(typed().map(function (one) {
      return one.type === "checkbox" ? one.checked : one.value;
    }));
  }

  function say(words) {
    if (note) note.textContent = words;
  }

  function send(address, body) {
    body.set("key", form.elements.key.value);
    body.set("draft", page);
    return fetch(address, { method: "POST", body: new URLSearchParams(body) });
  }

  function save() {
    waiting = null;
    var now = text();
    if (now === saved) return;
    var body = new FormData();
    typed().forEach(function (one) {
      if (one.type !== "checkbox" || one.checked) body.append(one.name, one.value);
    });
    send("/drafts", body).then(function (answer) {
      if (!answer.ok) return;
      saved = now;
      say(form.dataset.saved + " " + new Date().toLocaleTimeString());
    }, function () {});
  }

  function take(fields) {
    typed().forEach(function (one) {
      var values = fields[one.name];
      if (one.type === "checkbox") one.checked = Boolean(values);
      else if (values) one.value = values[0];
    });
    saved = text();
  }

  function offer(draft) {
    var box = document.getElementById("draft-offer");
    if (!box) return;
    box.hidden = false;
    box.querySelector("time").textContent = new Date(draft.savedAt).toLocaleString();
    box.querySelector("[data-take]").addEventListener("click", function () {
      take(draft.fields);
      box.hidden = true;
      typed()[0].focus();
    });
    box.querySelector("[data-drop]").addEventListener("click", function () {
      send("/drafts/removal", new FormData());
      box.hidden = true;
    });
  }

  form.addEventListener("input", function () {
    if (!waiting) waiting = setTimeout(save, 3000);
  });
  form.addEventListener("change", save);
  // A page that came back with something wrong in it holds what was typed already.
  if (!document.querySelector(".summary")) {
    fetch("/drafts?page=" + encodeURIComponent(page)).then(function (answer) {
      if (answer.status === 200) answer.json().then(offer);
    }, function () {});
  }
})();
