import type { Found } from "../../questions/index.ts";
import { type Address, atView } from "../address.ts";

/** Where what was found is seen best. */
export function leadsTo({ kind, id, at }: Found, address: Address): Address {
  if (at !== undefined) {
    return atView(address, "text", { file: at.file, at: `${at.line}:${at.column}` });
  }
  switch (kind) {
    case "promise":
      return atView(address, "verdict", { promise: id });
    case "measure":
    case "order":
    case "indicator":
    case "stated":
      return atView(address, "programme", { at: id });
    case "office":
      return atView(address, "programme", { owner: id });
    case "theme":
      return atView(address, "programme", { theme: id });
    case "process":
      return atView(address, "chain", { at: id });
    case "element":
      return atView(address, "chain", { element: id });
    case "stream":
    case "plant":
      return atView(address, "figures", { of: `${kind}s.${id}` });
    case "figure":
      return atView(address, "figures", { figure: id });
    case "source":
      return atView(address, "figures", { source: id });
    case "scenario":
      return atView({ ...address, asking: { ...address.asking, scenarios: [id] } }, "verdict");
  }
}
