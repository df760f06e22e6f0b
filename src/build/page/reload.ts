/** On the development server's page: reloads when a rebuild is done; the address brings the view back. */
export const RELOAD_SCRIPT = `new EventSource("/events").addEventListener("rebuilt",function(){location.reload()})`;
