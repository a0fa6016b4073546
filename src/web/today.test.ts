import { afterEach, expect, test, vi } from "vitest";
import { today } from "./today.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ["Asia/Almaty", "2026-11-25"],
  ["UTC", "2026-11-24"],
])("at 21:30 UTC the day in %s is %s", (zone, day) => {
  vi.stubEnv("TZ", zone);
  expect(today(new Date("2026-11-24T21:30:00Z"))).toBe(day);
});
