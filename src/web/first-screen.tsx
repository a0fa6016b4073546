import { renderToString } from "react-dom/server";
import { App, type AppProps } from "./app.tsx";

/** The page as it is before any script has run: the same parts, drawn once by the server. */
export function firstScreen(props: Omit<AppProps, "judge">): string {
  return renderToString(<App {...props} />);
}
