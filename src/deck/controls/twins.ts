import type {Behaviour} from "../window/deck.ts";

/** Hovering or focusing a mark lights its twin: whatever on the same slide stands for the same thing. */
export const twins: Behaviour = () => {
  let lit: readonly Element[] = [];
  const light = (mark: Element | null | undefined): void => {
    const name = mark?.getAttribute("data-mark");
    const slide = mark?.closest("section");
    const all = name && slide ? [...slide.querySelectorAll(`svg.picture [data-mark="${CSS.escape(name)}"]`)] : [];
    const pictures = new Set(all.map((one) => one.closest("svg")));
    const twin = pictures.size > 1 ? all : [];
    for (const one of lit) if (!twin.includes(one)) one.removeAttribute("data-lit");
    for (const one of twin) one.setAttribute("data-lit", "");
    lit = twin;
  };
  // Controls lie over the drawing: a mark is looked for under them.
  addEventListener("pointermove", ({target, clientX, clientY, pointerType, buttons}) => {
    if (pointerType === "touch" || buttons > 0) return;
    const inPicture = target instanceof Element && target.closest(".drawing");
    const under = inPicture ? document.elementsFromPoint(clientX, clientY) : [];
    light(under.map((one) => one.closest("svg.picture [data-mark]")).find((mark) => mark !== null));
  });
  addEventListener("focusin", ({target}) => light(target instanceof Element ? target.closest("[data-mark]") : null));
  addEventListener("focusout", () => light(null));
};
