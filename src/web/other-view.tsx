import type { ReactElement } from "react";
import type { ViewName } from "./address.ts";
import { MineView } from "./mine/mine-view.tsx";
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
function OtherView({ name, view, control }: OtherViewProps): ReactElement {
  if (name === "mine") return <MineView view={view} control={control} />;
  return <p>{name}</p>;
}

// biome-ignore lint/style/noDefaultExport: React.lazy takes no other
export default OtherView;
