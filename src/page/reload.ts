/**
 * On the development server's page: reloads when another build than its own is shown; the address brings the view back.
 * A hidden page lets go of its connection, since a browser has few, and is told on its return what it missed.
 */
export const reloadScript = (build: string) =>
  `(function(){var s;function watch(){if(s)s.close();s=null;if(!document.hidden){s=new EventSource("/events");s.onmessage=function(e){if(e.data&&e.data!=${JSON.stringify(build)})location.reload()}}}document.addEventListener("visibilitychange",watch);watch()})()`;
