import type { ReactElement } from "react";
import type { ViewName } from "./address.ts";
import type { ServerInfo } from "./server-info.ts";
import type { SessionControl } from "./use-session.ts";
import type { View } from "./view.ts";

interface OtherViewProps {
  readonly name: Exclude<ViewName, "verdict">;
  readonly view: View;
  readonly control: SessionControl;
  readonly server: ServerInfo;
}

/** Every view but the first, loaded when it is asked for. */
function OtherView({ name }: OtherViewProps): ReactElement {
  return <p>{name}</p>;
}

// biome-ignore lint/style/noDefaultExport: React.lazy takes no other
export default OtherView;
