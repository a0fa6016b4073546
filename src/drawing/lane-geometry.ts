/** Centres of the lane of need and the lane of supply, from the top of the drawing. [px] */
export const NEED_Y = 29;
export const HAVE_Y = 69;
export const LANE_HEIGHT = 14;
