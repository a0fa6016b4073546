import type { Language, LiveWorkspace } from "../actions/index.ts";
import { refusalSentence } from "../sentences/index.ts";

/** More pages than one person has open: a program gone wrong must not take all connections. */
const MOST_FOLLOWERS = 64;
/** A connection that says nothing is taken for dead by what stands between. [ms] */
const SIGN_OF_LIFE = 25_000;

/** After which one that was turned away may ask again. [s] */
const ASK_AGAIN = 30;

const encoder = new TextEncoder();

/** A stream of server-sent events: the version of the workspace now, and at every change. */
export function createEvents(live: LiveWorkspace): (language: Language) => Response {
  let followers = 0;
  return (language) => {
    if (followers >= MOST_FOLLOWERS) return turnedAway(language);
    followers += 1;
    let leave = (): void => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        leave = followInto(live, controller, () => {
          followers -= 1;
        });
      },
      cancel: () => leave(),
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
}

/** Who asks is told what to do; the page itself works on without word of changes. */
function turnedAway(language: Language): Response {
  const code = "too-many-pages";
  const told = { code, sentence: refusalSentence(code, language) };
  return Response.json(told, { status: 503, headers: { "retry-after": `${ASK_AGAIN}` } });
}

function followInto(
  live: LiveWorkspace,
  controller: ReadableStreamDefaultController<Uint8Array>,
  left: () => void,
): () => void {
  const send = (text: string): void => controller.enqueue(encoder.encode(text));
  const tell = (version: number): void =>
    send(`event: version\nid: ${version}\ndata: ${version}\n\n`);
  const pulse = setInterval(() => send(": here\n\n"), SIGN_OF_LIFE);
  let over = false;
  const leave = (): void => {
    if (over) return;
    over = true;
    clearInterval(pulse);
    unfollow();
    left();
  };
  const ended = (): void => {
    leave();
    controller.close();
  };
  const unfollow = live.follow({ changed: tell, ended });
  tell(live.version());
  return leave;
}
