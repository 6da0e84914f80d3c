/** The view for the notebooks of a person alone. */
import view from "./view.js";

export default view;
