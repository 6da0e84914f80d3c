/** The workbook's last page: where one stopped, the plan, what is due, and what to do with it all. */
import { h, part } from "../shared/form.js";
import { atRest, inPlace } from "./rest.js";

/**
 * @param {HTMLElement} host
 * @param {{words: Record<string, string>, send: (message: object) => void, open: (section: string) => void}} options
 * @returns {{update: (state: object) => void, say: (text: string) => void}}
 */
export function home(host, { words, send, open }) {
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const body = h("div", {});
  let state = {};
  let shown = ""; // the state that is on the page
  host.replaceChildren(
    h("section", { class: "ajar-home", "aria-label": words["home-title"] }, body),
    status,
  );

  const button = (label, onclick) => h("button", { type: "button", onclick }, label);
  const saidBack = (parts) =>
    h("div", { class: "ajar-reflection" }, ...parts.flatMap((one) => part(one, 3)));

  /** A button that asks once more before it does what cannot be undone easily. */
  function twice(label, question, message) {
    const place = h("div", { class: "ajar-twice" });
    const ask = () => {
      const no = button(words["home-no"], () => {
        place.replaceChildren(first);
        first.focus();
      });
      place.replaceChildren(
        h("p", {}, question),
        h(
          "div",
          { class: "ajar-moves" },
          no,
          button(label, () => {
            place.replaceChildren(first);
            first.focus();
            send(message);
          }),
        ),
      );
      no.focus();
    };
    const first = button(label, ask);
    place.append(first);
    return place;
  }

  const bring = () => {
    const file = h("input", {
      type: "file",
      accept: ".json,application/json",
      onchange: async () => {
        if (file.files[0]) send({ bring: await file.files[0].text() });
        file.value = "";
      },
    });
    return h("label", { class: "ajar-words" }, h("span", {}, words["home-bring"]), file);
  };

  const redraw = atRest(body, () => {
    const now = JSON.stringify(state);
    if (now === shown) return;
    shown = now;
    inPlace(body, draw);
  });

  function draw() {
    const take = (what, label) => button(label, () => send({ take: what }));
    body.replaceChildren(
      h("p", { class: "ajar-welcome" }, state.welcome),
      state.section
        ? h(
            "div",
            { class: "ajar-moves" },
            button(words["home-go-on"], () => open(state.section)),
          )
        : "",
      state.due?.length ? h("ul", {}, ...state.due.map((line) => h("li", {}, line))) : "",
      state.plan?.length ? h("h2", {}, words["home-plan"]) : "",
      state.plan?.length ? saidBack(state.plan) : "",
      ...(state.earlier ?? [])
        .filter((one) => one.plan.length)
        .map((one) =>
          h(
            "details",
            {},
            h("summary", {}, `${words["home-plan"]}, ${one.title}`),
            saidBack(one.plan),
          ),
        ),
      h(
        "details",
        {},
        h("summary", {}, words["home-take"]),
        h("p", {}, words["home-not-encrypted"]),
        h(
          "div",
          { class: "ajar-take" },
          take("plan", words["home-take-plan"]),
          take("calendar", words["home-take-calendar"]),
          take("calendar-line", words["home-take-calendar-line"]),
          take("check-ins", words["home-take-check-ins"]),
          take("everything", words["home-take-everything"]),
        ),
        bring(),
      ),
      state.something
        ? h(
            "details",
            {},
            h("summary", {}, words["home-end"]),
            h("p", {}, words["home-anew-how"]),
            twice(words["home-anew"], words["home-anew-sure"], { anew: true }),
            h("p", {}, words["home-erase-how"]),
            twice(words["home-erase"], words["home-erase-sure"], { erase: true }),
          )
        : "",
    );
  }

  const update = (news) => {
    state = news;
    redraw();
  };
  return {
    update,
    say: (text, html = "") => {
      const more = h("div", { class: "ajar-text" });
      more.innerHTML = html; // the words of materials/
      status.replaceChildren(text, more);
      status.scrollIntoView({ block: "nearest" });
    },
  };
}

/** Give a file to the browser, which asks where to put it or puts it where downloads go. */
export function give({ name, type, data }) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
