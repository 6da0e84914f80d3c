/** A view that may hold the desk. Only the notebook of a meeting needs that much script. */
import { desk } from "./desk.js";
import "./room_blocks.js";
import view, { MORE } from "./view.js";

MORE.desk = desk;

export default view;
