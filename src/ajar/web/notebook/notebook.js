/** The view for notebooks. */
import "./room_blocks.js";
import view from "./view.js";

export default view;
