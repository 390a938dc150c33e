// Counts days to today: a page that was built on Friday is right on Monday.
//
//   <span data-days="2026-05-07">in 6 days</span>      says how far away that day is
//   <span data-since="2026-05-08" hidden>late</span>   is shown from that day on
//   <span data-until="2026-05-07">to do</span>         is shown until that day
//   <span data-number="2026-04-08">37</span>           says which day it is, where that day is 1, up to 90
//   <span data-past="2026-05-05 2026-05-07">1</span>   says how many of the days are past
//
// In a drawing with data-first and data-last, the days at its borders:
//
//   <line x1="30%" x2="30%" data-today="x1 x2"/>       has these attributes where today is
//   <text x="30%" data-today="x" data-label="Today">   has its arrow, too, where today is outside
//   <svg data-late="2026-05-07">                       has the shape in the drawing's definitions behind that day
//
// Without it, everything is as on the day of the build, which the page names. A page that is older than a month is left as it is, and says so.
(function () {
  "use strict";
  var page = document.documentElement;
  var built = page.dataset.built;
  var options = { year: "numeric", month: "2-digit", day: "2-digit" };
  if (page.dataset.zone) options.timeZone = page.dataset.zone;
  function day() {
    try {
      return new Intl.DateTimeFormat("en-CA", options).format(new Date());
    } catch (unknownZone) {
      // The reader's own clock is better than an old page that does not say so.
      delete options.timeZone;
      return new Intl.DateTimeFormat("en-CA", options).format(new Date());
    }
  }
  var today;
  function days(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86400000);
  }
  function each(name, change) {
    document.querySelectorAll("[data-" + name + "]").forEach(function (element) {
      change(element, element.dataset[name]);
    });
  }
  // The scale of the drawing leaves 1 % free at both sides, and a day stands in the middle of its share.
  function redraw(drawing) {
    var first = drawing.dataset.first, last = drawing.dataset.last;
    var isInside = today >= first && today <= last;
    var share = today < first ? 0 : today > last ? 100
      : Math.floor(100 + 9800 * (days(first, today) + 0.5) / (days(first, last) + 1)) / 100;
    drawing.querySelectorAll("[data-today]").forEach(function (element) {
      element.dataset.today.split(" ").forEach(function (name) { element.setAttribute(name, share + "%"); });
      if (element.matches("line.today")) element.setAttribute("display", isInside ? "inline" : "none");
      var label = element.dataset.label;
      if (!label) return;
      element.textContent = today < first ? "◂ " + label : today > last ? label + " ▸" : label;
      element.setAttribute("class", "today " + (share <= 33.33 ? "start" : share < 66.67 ? "middle" : "end"));
    });
    drawing.querySelectorAll("[data-late]").forEach(function (mark) {
      if (today > mark.dataset.late) mark.replaceChildren(drawing.querySelector("defs > g").cloneNode(true));
    });
  }
  function count() {
    if (day() === today) return;
    today = day();
    var age = days(built, today);
    if (!(age > 0)) return;
    if (age > 31) {
      each("old", function (notice) { notice.hidden = false; });
      return;
    }
    var distance = new Intl.RelativeTimeFormat(page.lang, { numeric: "auto" });
    each("days", function (element, day) {
      var count = days(today, day);
      // As at build time: only today and its neighbours have names of their own.
      element.textContent = (Math.abs(count) < 2 ? distance : new Intl.RelativeTimeFormat(page.lang)).format(count, "day");
    });
    each("number", function (element, first) {
      var number = days(first, today) + 1;
      if (number >= 1 && number <= 90) element.textContent = String(number);
    });
    each("past", function (element, list) {
      element.textContent = String(list.split(" ").filter(function (day) { return day < today; }).length);
    });
    document.querySelectorAll("[data-since], [data-until]").forEach(function (element) {
      element.hidden = today < element.dataset.since || today > element.dataset.until;
    });
    document.querySelectorAll("svg[data-first]").forEach(redraw);
    each("counted", function (element) {
      element.hidden = false;
      var time = element.querySelector("time");
      time.dateTime = today;
      // The site's English puts the day first, as in "6 April 2026".
      var language = page.lang === "en" ? "en-GB" : page.lang;
      time.textContent = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
        .format(new Date(today + "T00:00:00Z"));
    });
  }
  count();
  // A page that stays open counts again when somebody looks at it on another day.
  document.addEventListener("visibilitychange", count);
})();
