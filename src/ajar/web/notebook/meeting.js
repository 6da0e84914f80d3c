/** The view for notebooks of a group: with a room, its questions, and the desk. */
import { desk } from "./desk.js";
import "./room_blocks.js";
import view, { MORE } from "./view.js";

MORE.desk = desk;

export default view;
