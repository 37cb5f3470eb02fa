"""How the screen looks: themes, colours that stay legible, and signs beside them."""
