/** Phones: how people's phones reach the room, and a phone as the facilitator's remote. */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { dialog } from "../wall/dialogs.js";
import { scan } from "../wall/scan.js";

const button = (label, onclick, kind = null) =>
  h("button", { type: "button", class: kind, onclick }, label);

/** A sheet that is drawn again whenever the desk hears something new. */
function sheetOf(host, name, draw) {
  const body = h("div", {});
  const sheet = dialog(host, name, body);
  if (!sheet) return;
  sheet.refresh = () => {
    if (body.contains(document.activeElement) && document.activeElement.matches("input")) return;
    const focused = body.contains(document.activeElement) && document.activeElement.textContent;
    body.replaceChildren(...draw(() => sheet.close()));
    if (focused === false) return;
    const same = [...body.querySelectorAll("button, select, a")].find(
      ({ textContent }) => textContent === focused,
    );
    (same ?? body.querySelector("button"))?.focus();
  };
  sheet.refresh();
}

/** The picture that makes a phone the remote, and the remotes there are. */
export function remoteSheet(host, state, words, { press }) {
  press({ desk: "remote" });
  sheetOf(host, "desk-remote", (close) => {
    const { remote, inside, practice, panel, wall } = state();
    const used = panel.presenters.filter(({ kind, used }) => kind === "remote" && used);
    const isReachable = Boolean(wall) && (!inside || practice);
    return [
      h("h2", {}, words["desk-remote"]),
      isReachable && remote ? scan(remote, words["desk-remote-scan"], "desk-scan") : "",
      isReachable && !remote && !used.length ? h("p", {}, words["room-one-moment"]) : "",
      h("p", {}, isReachable ? words["desk-remote-how"] : words["desk-remote-inside"]),
      isReachable
        ? ""
        : button(words["desk-let-in"], () => press({ desk: "phones" }), "wall-primary"),
      isReachable && remote
        ? h(
            "p",
            {},
            h(
              "a",
              { href: remote.url, target: "_blank", rel: "noopener" },
              words["desk-remote-window"],
            ),
          )
        : "",
      ...used.map(({ id }, n) =>
        h(
          "p",
          { class: "desk-line" },
          fill(words["desk-remote-there"], { n: n + 1 }),
          " ",
          button(words["desk-remote-end"], () => press({ desk: "revoke", id })),
        ),
      ),
      h(
        "div",
        { class: "wall-answers" },
        isReachable ? button(words["desk-remote-new"], () => press({ desk: "remote" })) : "",
        button(words["wall-close"], close),
      ),
    ];
  });
}

/** Whether phones can reach the room, and what to do if not. */
export function phonesSheet(host, state, words, { press, step }) {
  const wifiPart = wifi(words, press);
  sheetOf(host, "desk-reach", (close) => {
    const { way, join, inside, practice, panel } = state();
    const copied = h("span", { role: "status" });
    if (!way || inside)
      return [
        h("h2", {}, words["desk-phones"]),
        h("p", {}, practice ? words["desk-phones-practice"] : words["desk-phones-none"]),
        practice
          ? ""
          : button(words["desk-let-in"], () => press({ desk: "phones" }), "wall-primary"),
        h("div", { class: "wall-answers" }, button(words["wall-close"], close)),
      ];
    const link = `${join.address}/${join.code}`;
    const pick = h(
      "select",
      {
        "aria-label": words["desk-address"],
        onchange: () => press({ desk: "address", ip: pick.value }),
      },
      ...join.addresses.map(({ ip, network }) =>
        h("option", { value: ip, selected: ip === join.picked ? "" : null }, `${ip} (${network})`),
      ),
    );
    return [
      h("h2", {}, words["desk-phones"]),
      scan(way, words["room-scan-alt"], "desk-scan"),
      h("p", { class: "desk-line" }, h("b", {}, way.address), " · ", h("b", {}, way.code)),
      h(
        "p",
        {},
        panel.joined ? fill(words["desk-reached"], { n: panel.joined }) : words["desk-reach-try"],
      ),
      panel.hosts.length
        ? h(
            "p",
            { class: "desk-small" },
            fill(words["desk-reached-at"], { hosts: panel.hosts.join(", ") }),
          )
        : "",
      join.addresses.length > 1
        ? h("p", { class: "desk-line" }, words["desk-address"], " ", pick)
        : "",
      wifiPart,
      h(
        "details",
        {},
        h("summary", {}, words["desk-reach-not"]),
        h(
          "ul",
          {},
          ...["wifi", "guest", "hotspot", "firewall"].map((what) => h("li", {}, HELP(words)[what])),
        ),
      ),
      h(
        "div",
        { class: "wall-answers" },
        button(words["desk-copy"], async () => {
          await navigator.clipboard.writeText(link);
          copied.textContent = words["desk-copied"];
        }),
        button(words["desk-card"], () => press({ desk: "card" })),
        button(words["remote-join-show"], () => {
          close();
          step("join");
        }),
        button(words["wall-close"], close),
        copied,
      ),
    ];
  });
}

/** The fields for a picture that joins the Wi-Fi. What is typed there is not stored in the notebook. */
function wifi(words, press) {
  const name = h("input", { type: "text", id: "ajar-wifi-name", autocomplete: "off" });
  const password = h("input", { type: "text", id: "ajar-wifi-password", autocomplete: "off" });
  const field = (label, input) =>
    h("p", {}, h("label", { class: "ajar-words", for: input.id }, label), input);
  return h(
    "details",
    {},
    h("summary", {}, words["desk-wifi"]),
    h("p", {}, words["desk-wifi-how"]),
    field(words["desk-wifi-name"], name),
    field(words["desk-wifi-password"], password),
    button(words["desk-wifi-show"], () =>
      press({ desk: "wifi", name: name.value, password: password.value }),
    ),
  );
}

const HELP = (words) => ({
  wifi: words["desk-reach-wifi"],
  guest: words["desk-reach-guest"],
  hotspot: words["desk-reach-hotspot"],
  firewall: words["desk-reach-firewall"],
});
