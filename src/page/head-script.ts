import type {Briefing} from "../briefing/briefing.ts";
import {SMALL, STAGE_CLASS, stageKey} from "../briefing/stage.ts";

/** Runs before the first paint: without it the page stays a plain document. It is part of the policy's hash, and of every page: as short as can be. */
export function headScript({id}: Briefing): string {
  const steps = [
    // A saved copy has kept what the deck had noted here.
    "for(k in d.dataset)delete d.dataset[k]",
    `try{k=sessionStorage.getItem(${JSON.stringify(stageKey(id))})}catch(e){k=0}`,
    `d.className=(k?k=="read":matchMedia("${SMALL}").matches)?"${STAGE_CLASS.read}":"${STAGE_CLASS.present}"`,
    'if(location.hash.length>2)d.className+=" deep"',
    "k=/[?&]theme=(light|dark)\\b/.exec(location.search)",
    'd.dataset.theme=k?k[1]:"dark"',
    // An engine that has not begun by now was refused, cut off or filtered out.
    'addEventListener("DOMContentLoaded",function(){(self.briefing||0).ready||(d.className="")})',
    // Printed before the deck stands, it is the document that is printed.
    'addEventListener("beforeprint",function(){if(d.dataset.ready!=null)return;var c=d.className;d.className="";addEventListener("afterprint",function(){d.className=c},{once:true})})'
  ];
  return `(function(d,k){${steps.join(";")}})(document.documentElement)`;
}
